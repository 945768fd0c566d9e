/**
 * How much of a conversation each model call of a sample shows. Every call is sent everything that was said before it,
 * so inputs in full would grow with the square of the conversation.
 */
export declare class InputBudget {
    #private;
    next(): {
        messages: number;
        characters: number;
    };
    spend(characters: number): void;
}
