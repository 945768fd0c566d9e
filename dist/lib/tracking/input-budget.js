/**
 * How much of a conversation each model call of a sample shows. Every call is sent everything that was said before it,
 * so inputs in full would grow with the square of the conversation.
 */
/** Messages and characters of one call, the newest first. */
const MAX_MESSAGES = 200;
const MAX_CHARACTERS = 100_000;
/** Of all calls of a sample together, before they are cut closer and closer. */
const MAX_SAMPLE_CHARACTERS = 4_000_000;
/** The share of what is left that one call may take. */
const SHARE = 1 / 20;
/** Always: what is new since the call before. */
const MIN_MESSAGES = 8;
const MIN_CHARACTERS = 4_000;
export class InputBudget {
    #left = MAX_SAMPLE_CHARACTERS;
    next() {
        const share = Math.floor(this.#left * SHARE);
        const characters = Math.max(MIN_CHARACTERS, Math.min(MAX_CHARACTERS, share));
        const messages = Math.max(MIN_MESSAGES, Math.ceil((MAX_MESSAGES * characters) / MAX_CHARACTERS));
        return { messages, characters };
    }
    spend(characters) {
        this.#left = Math.max(0, this.#left - characters);
    }
}
