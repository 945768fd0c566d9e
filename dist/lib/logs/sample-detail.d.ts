/** The text of a sample as a report shows it: every string cut at the caller's limit. */
import type { SampleDetail } from './eval-log.ts';
import type { RawSample } from './schema.ts';
import type { ScorerNames } from './scorer-names.ts';
interface DetailInput {
    raw: RawSample;
    sample: {
        id: string;
        epoch: number;
    };
    scorers: ScorerNames;
    maxCharacters: number;
}
export declare function toDetail({ raw, sample, scorers, maxCharacters }: DetailInput): SampleDetail;
/** Never longer than the limit, the mark included; a pair of surrogates stays whole. */
export declare function cutText(text: string, maxCharacters: number): string;
export {};
