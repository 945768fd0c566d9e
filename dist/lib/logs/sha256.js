/** SHA-256 of short texts, by the quick way that node:crypto has since Node 20.12. */
import * as crypto from 'node:crypto';
const IN_ONE_CALL = typeof crypto.hash === 'function';
/** Hexadecimal. */
export function sha256(text) {
    return IN_ONE_CALL ? crypto.hash('sha256', text, 'hex') : crypto.createHash('sha256').update(text).digest('hex');
}
