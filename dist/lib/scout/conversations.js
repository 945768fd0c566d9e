/** Further back no conversation is looked for. */
const REMEMBERED = 50;
export function conversations() {
    const known = [];
    const numbers = new Map();
    const taken = new Set();
    const numberOf = (draft) => {
        const words = JSON.stringify([draft.role, draft.content, draft.tool_calls, draft.tool_call_id]);
        const number = numbers.get(words) ?? numbers.size;
        numbers.set(words, number);
        return number;
    };
    const settle = (draft, fallback) => {
        const id = draft.id !== undefined && !taken.has(draft.id) ? draft.id : fallback;
        taken.add(id);
        return { ...draft, id };
    };
    return (drafts, origin) => {
        const words = drafts.map(numberOf);
        const { conversation, from, skipped } = placeOf({ known, words, drafts });
        if (!known.includes(conversation))
            known.push(conversation);
        const shared = conversation.messages.slice(conversation.messages.length - from);
        const added = drafts.slice(skipped + from).map((draft, at) => settle(draft, `${origin}-${skipped + from + at + 1}`));
        const before = drafts
            .slice(0, skipped)
            .map((draft, at) => standing(conversation, words[at]) ?? settle(draft, `${origin}-${at + 1}`));
        // One by one: so many arguments as a long call has messages no call takes.
        for (const message of added)
            conversation.messages.push(message);
        for (const word of words.slice(skipped + from))
            conversation.words.push(word);
        return { messages: [...before, ...shared, ...added], conversation };
    };
}
const standing = ({ messages, words }, word) => word === undefined ? undefined : messages[words.indexOf(word)];
function placeOf({ known, words, drafts }) {
    const recent = known.slice(-REMEMBERED).reverse();
    return goesOn(recent, { words, drafts }) ?? branches(recent, { words, drafts }) ?? begins();
}
const begins = () => ({ conversation: { messages: [], words: [] }, from: 0, skipped: 0 });
/** It begins with the last messages of one that is known. */
function goesOn(recent, { words, drafts }) {
    const systems = drafts.findIndex(({ role }) => role !== 'system');
    let best;
    for (const conversation of recent)
        for (const skipped of systems > 0 ? [0, systems] : [0]) {
            const from = overlap(conversation.words, words.slice(skipped));
            if (from > systems - skipped && from > 0 && from > (best?.from ?? 0))
                best = { conversation, from, skipped };
        }
    return best;
}
/** It begins as one that is known, and goes on otherwise. */
function branches(recent, { words, drafts }) {
    for (const { messages, words: other } of recent) {
        const differs = words.findIndex((word, at) => word !== other[at]);
        const same = differs < 0 ? words.length : differs;
        if (!drafts.slice(0, same).some(({ role }) => role !== 'system'))
            continue;
        return { conversation: { messages: messages.slice(0, same), words: other.slice(0, same) }, from: same, skipped: 0 };
    }
    return undefined;
}
/** The most of `shown` that `told` ends with. Linear: by the borders of Knuth, Morris and Pratt. */
function overlap(told, shown) {
    const text = [...shown, -1, ...told.slice(-shown.length)];
    const borders = [0];
    for (let at = 1; at < text.length; at += 1) {
        let border = borders[at - 1] ?? 0;
        while (border > 0 && text[at] !== text[border])
            border = borders[border - 1] ?? 0;
        borders.push(text[at] === text[border] ? border + 1 : 0);
    }
    return shown.length === 0 ? 0 : (borders.at(-1) ?? 0);
}
