/** Later edits of tags and metadata, folded over what the eval was started with. */
import type { Json } from './eval-log.ts';
import type { RawHeader } from './schema.ts';
type Dict = {
    [key: string]: Json;
};
interface Current {
    tags: string[];
    metadata: Dict;
}
/** The current values where the log has them, else the first ones with every edit applied in order. */
export declare function foldUpdates(raw: RawHeader): Current;
export {};
