import { counted, MAX_TEXT_CHARACTERS } from "./bounds.js";
import { chatElement, chatNote } from "./chat.js";
const MAX_MESSAGES = 2000;
/** From the first message on, as far as there is room; what is left out is told in the last place. */
export async function conversationOf(body) {
    const room = { characters: 8 * MAX_TEXT_CHARACTERS };
    const shown = [];
    for await (const element of body.messages()) {
        if (shown.length === MAX_MESSAGES || room.characters <= 0) {
            shown.push(chatNote(`${counted(body.messageCount - shown.length)} later messages: see the log`));
            break;
        }
        shown.push(chatElement(element, room));
    }
    return shown;
}
