/** Values as Python's `str()` writes them: params of inspect-mlflow are such texts, and dashboards search for them. */
import type { Json } from '../logs/eval-log.ts';
/** `True`, `None`, `['a', 1]`; a text stays what it is. */
export declare function pythonText(value: Json): string;
/** A number that is a float by its type: `0.0`, not `0`. */
export declare function pythonFloat(value: number): string;
