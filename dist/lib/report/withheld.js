export const WITHHELD = '(withheld)';
/** What a reader is told of a warning of a log, by its code. */
export const WARNING_SENTENCES = {
    'broken-reductions': "Inspect's own reductions cannot be read.",
    'broken-sample': 'A sample of a log cannot be read; it is left out.',
    'broken-summaries': 'The sample summaries of a log are damaged; its samples were looked for elsewhere.',
    'cut-off': 'A log ends in the middle; what came before is used.',
    'directory-count': 'The zip of a log has another number of members than it says.',
    'duplicate-samples': 'A log has samples more than once; of each the last one counts.',
    'field-too-long': 'A field of a log is too long to read; it is left out.',
    'header-field-ignored': "A field of a log's header is in no shape we know; it is left out.",
    'header-unreadable': 'The header of a log cannot be read; only what was known at the start is used.',
    'misnamed-body': 'A sample of a log is stored under the name of another one.',
    'more-samples': 'A log holds more samples than its header counts.',
    'newer-version': 'A log has a newer version than we know: update this tool if numbers look wrong.',
    'not-finished': 'An eval did not finish: it is still running or was killed.',
    'odd-numbers': 'Some times, tokens, costs or counts of a log are impossible; they count as unknown.',
    'overlapping-members': 'Members of the zip of a log share bytes; no body is opened.',
    rebuilt: 'A log was rebuilt from what inspect-mlflow left in MLflow, which is less than the log itself.',
    'sample-field-ignored': 'A field of a sample is in no shape we know; it is left out.',
    'samples-missing': 'A log holds fewer samples than its header counts.',
    'samples-not-logged': 'An eval ran without logging samples.',
    'summaries-incomplete': 'Some samples of a log have no summary; their bodies were read.',
    'too-many-scorers': 'A log has more scorers than can be compared; the later ones are left out.',
    'trailing-content': 'The file of a log goes on after the end of the log; what follows is not read.',
};
const UNKNOWN_WARNING = 'Something about a log is odd; "eval-regression inspect" shows what.';
export function warningSentence(code) {
    return Object.hasOwn(WARNING_SENTENCES, code) ? WARNING_SENTENCES[code] : UNKNOWN_WARNING;
}
export function subjectOfField(field, scorer) {
    const [head = field, next] = field.split('.');
    const ofLog = next !== undefined && (head === 'baseline' || head === 'candidate');
    return { field, code: (ofLog ? next : head).replaceAll('_', '-'), ofLog, scorer };
}
export const subjectOfReason = ({ code, scorer }) => ({
    field: code,
    code,
    ofLog: Object.hasOwn(WARNING_SENTENCES, code),
    scorer,
});
/** Settings that choose samples by their ids, or may be given some; as fields, and as codes of reasons. */
const MAY_LIST_IDS = new Set(['sample_id', 'limit', 'task_args', 'solver_args'].flatMap(field => [field, field.replaceAll('_', '-')]));
const ID_LIST = /(^|[._-])(sample[._-]?)?ids?$/i;
/** Does a key of this name hold ids? */
export const namesIds = (key) => ID_LIST.test(key);
/** May the values of this setting be ids? */
export const mayListIds = (field) => /sample[._-]?ids?/i.test(field) || namesIds(field) || MAY_LIST_IDS.has(field.split('.', 1)[0] ?? field);
/** The message without the log's own words; null: it holds none. */
export function rewritten(message, { field, code, ofLog, scorer }, { hidesIds }) {
    if (ofLog)
        return warningSentence(code);
    switch (code) {
        case 'free-text':
            return `${scorer ?? 'A scorer'}: some scores are text that is no score; they count as unscored.`;
        case 'status':
            return 'An eval did not finish, so its numbers are of a part of the samples.';
        case 'unreadable':
        case 'error':
            return withoutExcerpt(message);
        default:
            return hidesIds && mayListIds(field) ? `${field} differs; its values are withheld.` : null;
    }
}
/** A parser quotes the text that it stumbled over; only the place, in brackets at the end, is kept. */
function withoutExcerpt(message) {
    const at = message.indexOf('Not JSON:');
    if (at < 0)
        return message;
    const place = / \([^()]*\)\.?$/.exec(message)?.[0] ?? '.';
    return `${message.slice(0, at)}Not JSON${place}`;
}
