/** The samples as the page's script finds them: by column, because names would be most of the bytes. */
/** Texts of one row; what is not known is left out. */
export interface PageDetail {
    input?: string;
    target?: string;
    baselineAnswer?: string;
    candidateAnswer?: string;
    baselineExplanation?: string;
    candidateExplanation?: string;
    error?: string;
    limit?: string;
}
/** Values of the two sides. */
export type Both = [number | null, number | null];
export interface PageSamples {
    /** What the candidate is called. */
    candidate: string;
    comparisons: {
        label: string;
        baselineLog: string;
        candidateLog: string;
    }[];
    /** The runs in MLflow that hold the logs. */
    links: {
        baseline?: string;
        candidate?: string;
    };
    scorers: string[];
    /** Comparison and scorer of every gated metric that regressed. */
    regressed: [number, string][];
    /** Words of `direction` and of the bits of `flags`. */
    directions: string[];
    flags: string[];
    /** One entry per sample of a comparison; rows point into them. */
    samples: {
        comparison: number[];
        id: string[];
        /** By position of the sample; only those that have any. */
        metadata: Record<number, Record<string, string>>;
        cost: (Both | 0)[];
        tokens: (Both | 0)[];
        time: (Both | 0)[];
    };
    /** One entry per sample and scorer. */
    rows: {
        sample: number[];
        scorer: number[];
        direction: number[];
        flags: number[];
        baseline: (number | null)[];
        candidate: (number | null)[];
        /** By position of the row; only where there is more than one epoch. */
        epochs: Record<number, [(number | null)[], (number | null)[]]>;
        note: Record<number, string>;
        detail: Record<number, PageDetail>;
    };
    /** Rows that did not move and for which there was no room. */
    unchangedLeftOut: number;
}
