export const id = 799;
export const ids = [799];
export const modules = {

/***/ 7799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PLAN_HELP: () => (/* binding */ PLAN_HELP),
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var policy = __webpack_require__(4035);
// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
// EXTERNAL MODULE: ./src/pair/identity.ts
var identity = __webpack_require__(1728);
// EXTERNAL MODULE: ./src/pair/reduced.ts
var reduced = __webpack_require__(2910);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(7412);
// EXTERNAL MODULE: ./src/statistics/pairs-needed.ts
var pairs_needed = __webpack_require__(2422);
// EXTERNAL MODULE: ./src/statistics/power.ts
var power = __webpack_require__(5942);
// EXTERNAL MODULE: ./src/statistics/roots.ts
var roots = __webpack_require__(5330);
// EXTERNAL MODULE: ./src/statistics/sums.ts
var sums = __webpack_require__(7023);
;// CONCATENATED MODULE: ./src/statistics/plan.ts
/** What one finished log says about the next comparison: what it will detect, what it can rule out, what would help. */






/** Variance within and between the samples of one log; null for no samples. */
function logNoise(scores) {
    const samples = scores.length;
    if (samples === 0)
        return null;
    scores.forEach(epochs => {
        (0,checks/* requireFinite */.hp)('epochs', epochs);
        if (epochs.length === 0)
            throw new RangeError('a sample needs at least one epoch');
    });
    const means = scores.map(epochs => (0,sums/* sum */.cz)(epochs) / epochs.length);
    const first = scores[0].length;
    const epochs = scores.every(s => s.length === first) ? first : null;
    const passFail = scores.every(s => s.every(score => score === 0 || score === 1));
    const common = { samples, epochs, mean: (0,sums/* sum */.cz)(means) / samples, passFail };
    const repeated = scores.filter(s => s.length > 1);
    if (repeated.length === 0)
        return { ...common, within: null, between: null, reason: 'one epoch per sample: run at least 2 to see the noise' };
    const within = (0,sums/* sum */.cz)(repeated.map(s => (0,sums/* variance */.GV)(s))) / repeated.length;
    const ofMeans = (0,sums/* variance */.GV)(means);
    const averaging = (0,sums/* sum */.cz)(scores.map(s => 1 / s.length)) / samples;
    return {
        ...common,
        within,
        between: ofMeans === null ? null : Math.max(0, ofMeans - within * averaging),
        reason: null,
    };
}
/** What a comparison of this size will detect and rule out. */
function planComparison(input) {
    const { noise, samples, epochs, range } = input;
    (0,checks/* requireCounts */.gB)({ samples, epochs });
    (0,checks/* requirePositive */.z6)('range', range);
    (0,checks/* requirePositive */.z6)('epochs', epochs);
    const variance = pairVariance(noise, epochs);
    if (variance === null)
        return { kind: 'unknown', reason: noise.reason ?? 'no variance can be told' };
    if (samples === 0)
        return { kind: 'unknown', reason: 'no samples' };
    return {
        kind: 'plan',
        plan: {
            samples,
            epochs,
            ruledOutDrop: smallestRuledOut({ variance, ...input }),
            detectableEvenDrop: smallestDetected(input, () => variance),
            detectableConcentratedDrop: smallestDetected(input, drop => variance + drop * (range - drop)),
        },
    };
}
/** Samples needed so that a drop of `margin` is ruled out if nothing changes; null where it cannot be told. */
function samplesToRuleOut(wanted) {
    const variance = pairVariance(wanted.noise, wanted.epochs);
    if (variance === null || wanted.margin >= wanted.range)
        return null;
    return Math.ceil(pairsFor({ ...wanted, changes: unchangedPairs(variance, wanted), bound: wanted.range }));
}
/** One epoch of pass/fail has a closed formula; everything else behaves like numbers. */
function pairsFor(design) {
    return design.noise.passFail && design.epochs === 1 ? (0,power/* pairsToRuleOut */.HA)(design) : (0,pairs_needed/* borderlinePairs */.UE)(design);
}
/** Variance of a difference of two sample means when nothing changed. */
function pairVariance({ within }, epochs) {
    return within === null ? null : (2 * within) / epochs;
}
/**
 * Differences when nothing changed, by variance only: 0, or ± one typical step. Pass/fail with one epoch steps over
 * the whole range, K epochs over about range/√K. Other numbers step by √3 standard deviations, as a bell does.
 */
function unchangedPairs(variance, of) {
    const bell = Math.sqrt(3 * variance);
    const step = of.noise.passFail ? Math.max(of.range / Math.sqrt(of.epochs), Math.sqrt(variance)) : bell;
    if (step === 0 || variance === 0)
        return { values: new Float64Array([0]), counts: new Float64Array([1]), total: 1 };
    const shifted = variance / step ** 2;
    const shares = [shifted / 2, 1 - shifted, shifted / 2];
    return { values: new Float64Array([-step, 0, step]), counts: Float64Array.from(shares), total: 1 };
}
function smallestRuledOut(of) {
    const { variance, samples, range } = of;
    const changes = unchangedPairs(variance, of);
    const excess = (margin) => pairsFor({ ...of, changes, margin, bound: range }) - samples;
    const almostAll = range * (1 - 1e-9);
    return excess(almostAll) > 0 ? null : (0,roots/* bisect */.h)(m => -excess(m), range * 1e-9, almostAll);
}
/** Smallest drop found with the wanted power; null without any noise to plan with, or beyond the range. */
function smallestDetected(input, variance) {
    const { alpha, power, samples, range } = input;
    const z = (0,normal/* normalUpperQuantile */.tn)(alpha / 2) + (0,normal/* normalUpperQuantile */.tn)(1 - power);
    const excess = (drop) => drop * Math.sqrt(samples) - z * Math.sqrt(variance(drop));
    const almostNone = range * 1e-9;
    return excess(range) < 0 || excess(almostNone) >= 0 ? null : (0,roots/* bisect */.h)(excess, almostNone, range);
}

;// CONCATENATED MODULE: ./src/commands/plan.ts
/** `eval-regression plan`: before money is spent, what a comparison of this size can detect and rule out. */










const PLAN_HELP = `Usage: eval-regression plan LOG... [options]

Says what a comparison of two runs like this one can detect and rule out, and what would be needed for more.
Scores must lie in [0, 1].

  --samples N     plan for so many samples (default: those of the log)
  --epochs K      plan for so many epochs (default: those of the log)
  --margin M      the drop to rule out, above 0 (default ${policy/* DEFAULT_POLICY */.zj.margin})
  --alpha A       significance level (default ${policy/* DEFAULT_POLICY */.zj.alpha})
  --json          as JSON
`;
const POWER = 0.8;
/** One epoch does not show the noise of a sample, so these shares of flipping samples are assumed instead. */
const ASSUMED_FLIPS = [0.05, 0.1, 0.2];
async function planCommand(words, console) {
    const { logs, values } = (0,argv/* parseLogArguments */._z)('plan', words, {
        samples: { type: 'string' },
        epochs: { type: 'string' },
        margin: { type: 'string' },
        alpha: { type: 'string' },
        json: { type: 'boolean' },
    });
    const problems = [];
    const wanted = {
        samples: whole('--samples', values.samples, problems),
        epochs: whole('--epochs', values.epochs, problems),
        margin: (0,argv/* share */.uM)({ name: '--margin', text: values.margin }, problems) ?? policy/* DEFAULT_POLICY */.zj.margin,
        alpha: (0,argv/* number */.ai)({ name: '--alpha', text: values.alpha, above: 0, below: 1 }, problems) ?? policy/* DEFAULT_POLICY */.zj.alpha,
    };
    // Compare takes it: there it means that nothing is good enough. A plan would have no answer.
    if (wanted.margin === 0)
        problems.push('--margin must be above 0: no number of samples rules out every drop');
    if (problems.length > 0)
        throw (0,argv/* usageError */.Wp)('plan', problems.join('; '));
    const plans = [];
    let unreadable = 0;
    for (const { logs: found } of await Promise.all(logs.map(logs_open/* findLogs */.J)))
        for (const log of found) {
            const outcome = log.kind === 'source' ? await (0,read/* readLog */.x6)(log.source) : log;
            if (outcome.kind === 'read' && outcome.log.header.invalidated)
                await (0,read/* readInvalidations */.md)(outcome.log);
            if (outcome.kind === 'read')
                plans.push(...planLog(outcome.log, wanted));
            else {
                unreadable++;
                console.err(`${(0,report_text/* safeLine */.om)(`${outcome.path} cannot be read: ${outcome.what}`)}\n`);
            }
        }
    console.out(values.json ? `${JSON.stringify(plans, null, 2)}\n` : planText(plans, { wanted, width: console.width }));
    return unreadable > 0 ? 2 : 0;
}
function whole(name, text, problems) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && value > 0)
        return value;
    problems.push(`${name} must be a whole number from 1 up, got ${JSON.stringify(text)}`);
    return undefined;
}
function planLog(log, wanted) {
    const side = (0,identity/* sideOf */.Jh)(log);
    const { task, model } = log.header.spec;
    return [...side.columns.values()].map(column => {
        const scores = side.ids
            .map((_, sample) => (0,reduced/* scoredEpochs */.rx)(side, column, sample).values)
            .filter(({ length }) => length > 0);
        const noise = inUnitRange(column) ? logNoise(scores) : null;
        const planned = { path: log.path, task, model, scorer: column.name, samples: scores.length };
        if (noise === null) {
            const reason = scores.length === 0 ? 'no scores' : 'its scores do not lie in [0, 1]';
            return { ...planned, epochs: null, scenarios: [], reason };
        }
        return { ...planned, epochs: noise.epochs, scenarios: scenarios(noise, wanted), reason: null };
    });
}
function inUnitRange({ values }) {
    return values.every(value => Number.isNaN(value) || (value >= 0 && value <= 1));
}
function scenarios(noise, wanted) {
    if (noise.within !== null)
        return [scenario({ noise, assumedFlips: null, wanted })];
    // A flip between two runs has variance 2 × within, so a share of flips is twice the variance within a sample.
    return ASSUMED_FLIPS.map(flips => scenario({ noise: { ...noise, within: flips / 2, between: null, reason: null }, assumedFlips: flips, wanted }));
}
function scenario({ noise, assumedFlips, wanted, }) {
    const epochs = wanted.epochs ?? noise.epochs ?? 1;
    const design = { alpha: wanted.alpha, power: POWER };
    const needed = (k) => samplesToRuleOut({ noise, epochs: k, margin: wanted.margin, range: 1, ...design });
    return {
        assumedFlips,
        outcome: planComparison({ noise, samples: wanted.samples ?? noise.samples, epochs, range: 1, ...design }),
        samplesNeeded: needed(epochs),
        samplesNeededDoubleEpochs: needed(2 * epochs),
    };
}
function planText(plans, { wanted, width }) {
    const tables = plans.map(plan => describe(plan, wanted));
    const explained = legend(plans, wanted).flatMap(line => (0,columns/* wrap */.LV)(line, { limit: width, rest: '  ' }));
    return [...tables, ...(explained.length > 0 ? [`${explained.join('\n')}\n`] : [])].join('\n');
}
function describe(plan, wanted) {
    const title = `${(0,report_text/* oneLine */.TN)(plan.task)} / ${(0,report_text/* oneLine */.TN)(plan.scorer)} (${(0,report_text/* oneLine */.TN)(plan.model)}): ${sizeOf(plan)}`;
    if (plan.reason !== null)
        return `${(0,report_text/* safeLine */.om)(title)}\n  cannot be planned: ${plan.reason}\n`;
    const table = scenarioTable(plan.scenarios, wanted).map(line => `  ${line}`);
    return `${[(0,report_text/* safeLine */.om)(`${title}${plannedFor(plan)}`), ...table].join('\n')}\n`;
}
function sizeOf({ samples, epochs }) {
    return `${numbers/* plural */.LS(samples, 'sample')}${epochs === null || epochs === 1 ? '' : ` × ${epochs}`}`;
}
/** What was asked for, where that is not the size of the log. */
function plannedFor({ samples, epochs, scenarios }) {
    const [plan] = scenarios.flatMap(({ outcome }) => (outcome.kind === 'unknown' ? [] : [outcome.plan]));
    if (plan === undefined || (plan.samples === samples && plan.epochs === (epochs ?? 1)))
        return '';
    return `, planned for ${sizeOf(plan)}`;
}
function scenarioTable(all, { margin }) {
    const known = all.flatMap(({ outcome }) => (outcome.kind === 'unknown' ? [] : [outcome.plan.epochs]));
    const heads = [
        'Flips',
        'Rules out',
        'Detects',
        'in a few',
        `For ${numbers/* size */.Ej(margin, 'points')}`,
        `with ${numbers/* plural */.LS(2 * (known[0] ?? 1), 'epoch')}`,
    ];
    const told = all.flatMap(({ assumedFlips, outcome }) => outcome.kind === 'unknown' ? [`${flips(assumedFlips)}: cannot tell: ${outcome.reason}`] : []);
    const rows = all.flatMap(scenario => scenarioRow(scenario) ?? []);
    return [...(rows.length > 0 ? (0,columns/* columns */.YB)('lrrrrr', [heads, ...rows]) : []), ...told];
}
const flips = (assumed) => (assumed === null ? 'measured' : numbers/* share */.uM(assumed));
function scenarioRow(scenario) {
    const { assumedFlips, outcome, samplesNeeded, samplesNeededDoubleEpochs } = scenario;
    if (outcome.kind === 'unknown')
        return null;
    const { ruledOutDrop, detectableEvenDrop, detectableConcentratedDrop } = outcome.plan;
    const drops = [ruledOutDrop, detectableEvenDrop, detectableConcentratedDrop].map(drop => numbers/* bound */.$s(drop, 'points'));
    const samples = [samplesNeeded, samplesNeededDoubleEpochs].map(needed => numbers/* count */.U9(needed ?? 0));
    return [[flips(assumedFlips), ...drops, ...samples]];
}
/** What the columns mean, said once under all tables. */
function legend(plans, { margin }) {
    const all = plans.flatMap(({ scenarios }) => scenarios);
    if (all.length === 0)
        return [];
    return [
        ...(all.some(({ assumedFlips }) => assumedFlips !== null)
            ? [
                'Flips: one epoch does not show how noisy a sample is, so this share of the samples is taken to flip by chance. Run 2 epochs or more to measure it.',
            ]
            : []),
        'Rules out: larger drops are ruled out if nothing changed.',
        `Detects: a drop that is found with a probability of ${POWER} where it is spread over all samples; then one in a few of them.`,
        `For ${numbers/* size */.Ej(margin, 'points')}: how many samples rule out such a drop if nothing changed; then the same with twice the epochs.`,
    ];
}


/***/ })

};
