/**
 * The hidden first line by which a comment of ours is found again. It carries state, so that nothing ever has to be read
 * back from our own prose: `<!-- eval-regression v1 suite=default run=8812345 attempt=2 head=a1b2c3d earlier=881.1:regressed -->`.
 */
import { shortSha } from "./provenance.js";
export function marker(report) {
    const { run } = report;
    const earlier = (run?.earlierAttempts ?? []).map(each => `${each.run}.${each.attempt}:${each.verdict}`);
    const fields = [
        `suite=${safe(report.suite)}`,
        `run=${run?.id ?? 0}`,
        `attempt=${run?.attempt ?? report.attempt}`,
        `head=${safe(shortSha(run?.headCommit) ?? 'unknown')}`,
        ...(earlier.length > 0 ? [`earlier=${earlier.slice(-20).join(',')}`] : []),
    ];
    return `<!-- eval-regression v1 ${fields.join(' ')} -->`;
}
/** What could end the field or the HTML comment becomes its code point; two hyphens in a row are not allowed in one. */
export function safe(text) {
    const encoded = [...text.slice(0, 100)].map(each => (/[A-Za-z0-9._-]/.test(each) ? each : percent(each))).join('');
    return encoded.replaceAll('--', '-%2d').replace(/-$/, '%2d');
}
const percent = (character) => `%${character.codePointAt(0)?.toString(16).padStart(2, '0')}`;
