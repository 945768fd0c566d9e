/**
 * As inspect-mlflow ends its runs. It leaves `RUNNING` for ever where the eval was killed: such a log says `started`,
 * and nobody goes on with it. Should its eval still run, its end is logged by whoever logs it live, or by the next call.
 */
export function statusOf(status) {
    if (status === 'started')
        return 'KILLED';
    return status === 'success' ? 'FINISHED' : 'FAILED';
}
/** Of the run that holds them: a task that failed does not fail it, as Inspect goes on with the next. */
export function statusOfAll(statuses) {
    return statuses.includes('KILLED') ? 'KILLED' : 'FINISHED';
}
/** Both lists in one, in the order of the first; a name is there as often as in the list that has it more often. */
export function allTasks(announced, found) {
    const left = [...announced];
    const more = found.filter(name => {
        const at = left.indexOf(name);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    return [...announced, ...more];
}
