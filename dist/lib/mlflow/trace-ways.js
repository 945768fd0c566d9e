/** Releases whose wheels and servers were looked at; in between, what the older one lacks is taken to be lacking. */
export function writeWay(version) {
    if (version.kind === 'unknown')
        return { kind: 'otlp', gzip: false, upsert: false };
    if (!takesIds(version))
        return { kind: 'v2' };
    if (!givesSpans(version))
        return { kind: 'files' };
    return { kind: 'otlp', gzip: isAtLeast(version, 3, 8), upsert: isAtLeast(version, 3, 17) };
}
/** Whether there is the third version of the API: with ids that are ours to choose, and with assessments. */
export function takesIds(version) {
    return version.kind === 'unknown' || isAtLeast(version, 3, 2);
}
/** Whether spans can be read where OTLP stores them: 3.4 and 3.5 take them so, and give them to nobody. */
export function givesSpans(version) {
    return version.kind === 'unknown' || isAtLeast(version, 3, 6);
}
function isAtLeast(version, major, minor) {
    return version.kind === 'known' && (version.major > major || (version.major === major && version.minor >= minor));
}
