import type { Draft } from './draft.ts';
import { type SignFlip } from './sign-flip.ts';
export interface ChosenTest {
    name: string;
    p: number;
    exactP: number | null;
    smallestP: number;
}
export declare function chooseTest(draft: Draft): ChosenTest | null;
/** Mid-p where ties are part of the data, plain p where values are a continuum. */
export declare function chooseSignTest(flip: SignFlip): ChosenTest;
