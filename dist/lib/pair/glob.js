/** A glob over names: `*` any text, `?` one character, everything else itself. Not a file glob: `/` is a character. */
export function matchesGlob(name, glob) {
    // Two-pointer matching, O(name × stars): a hostile pattern cannot make it explode as a regular expression could.
    let star = -1;
    let resume = 0;
    let g = 0;
    let n = 0;
    while (n < name.length) {
        if (g < glob.length && (glob[g] === '?' || (glob[g] === name[n] && glob[g] !== '*'))) {
            g++;
            n++;
        }
        else if (glob[g] === '*') {
            star = g++;
            resume = n;
        }
        else if (star >= 0) {
            g = star + 1;
            n = ++resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}
