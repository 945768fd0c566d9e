/** Stands where a number is not defined; a reason stands beside it. */
export declare const UNDEFINED = "\u2013";
/** How a row's numbers are shown: `points` for rates in [0, 1], `percent` for ratios, `plain` for any other scale. */
export type Scale = 'points' | 'percent' | 'plain';
/** A level, such as `80.3 %` or `3.42`. A ratio's two levels are amounts, so they are plain. */
export declare function level(value: number | null, scale: Scale): string;
/** A difference with its sign and without its unit: `−6.0`, `+7.3`, `0.0`. */
export declare function difference(value: number | null, scale: Scale): string;
/** A difference without sign and with its unit: `9.7 points`, `1 point`, `12 %`, `0.4`. */
export declare function size(value: number | null, scale: Scale): string;
/** A size that nothing exceeds, so rounded up: 3.01 points read `3.1 points`, and 0.003 points `0.01 points`. */
export declare function bound(value: number | null, scale: Scale): string;
export declare function unit(scale: Scale): string;
/** `[−10.1, −2.3]`; nothing when there is no interval. */
export declare function interval(lower: number | null, upper: number | null, scale: Scale): string;
/** `.0075`, `.31`, `< .0001`, `1`. Four digits where it matters, so that .0496 does not read as .05. */
export declare function pValue(p: number | null): string;
export declare function count(value: number | null): string;
/** Share of a whole in per cent, cut off rather than rounded up: 99.97 % must not read as 100 %. */
export declare function share(value: number | null): string;
/** The level of an interval: `95 %`, `99.5 %`. */
export declare function confidence(level: number): string;
/** `−29 %`, `+0.4 %`: relative to the baseline. */
export declare function relative(value: number | null): string;
/** US dollars: `$18.42`, `$0.0042`. */
export declare function money(dollars: number | null): string;
/** `940`, `12.4k`, `3.1M`. */
export declare function tokens(value: number | null): string;
/** `0.8 s`, `42 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export declare function duration(seconds: number | null): string;
/** `20 min old`, `14 h old`, `9 days old`. */
export declare function age(hours: number | null): string;
export declare function plural(value: number, one: string, many?: string): string;
export declare function isNumber(value: number | null | undefined): value is number;
