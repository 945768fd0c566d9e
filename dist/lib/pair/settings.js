import { matchesGlob } from "./glob.js";
/** Every rule that matches, the last one winning per key. */
export function metricSettings(rules, name) {
    const settings = {};
    for (const rule of rules) {
        if (!ruleMatches(rule, name))
            continue;
        const { task: _task, model: _model, scorer: _scorer, metric, ...set } = rule;
        // A rule about a whole task may set these rows aside, but its floor or margin is not meant for them.
        const aside = set.tier === undefined || set.tier === 'gate' ? {} : { tier: set.tier };
        assignPresent(settings, name.role === 'mean' || metric !== undefined ? set : aside);
    }
    return settings;
}
/** Is a rule about this metric? One that names a scorer is not about resources. */
export function ruleMatches(rule, name) {
    const metric = rule.metric ?? '*';
    return (matchesGlob(name.task, rule.task ?? '*') &&
        matchesGlob(name.model, rule.model ?? '*') &&
        (matchesGlob(name.metric, metric) || (name.role === 'mean' && matchesGlob(name.reducer, metric))) &&
        (name.scorer === null ? rule.scorer === undefined : matchesGlob(name.scorer, rule.scorer ?? '*')));
}
function assignPresent(settings, more) {
    for (const [key, value] of Object.entries(more))
        if (value !== undefined)
            Object.assign(settings, { [key]: value });
}
