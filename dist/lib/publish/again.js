/** Writes that meet those of another job. */
import { isMlflow } from "../mlflow/error.js";
const MOST_TIMES = 4;
const PAUSE_MS = 300;
/** The server's database refuses a row that another job has just written: asked again, it is there already. */
export async function again(write) {
    for (let times = 1;; times++) {
        try {
            return await write();
        }
        catch (thrown) {
            const isRace = isMlflow(thrown) && /UNIQUE constraint|IntegrityError|duplicate key/i.test(thrown.message);
            if (!isRace || times === MOST_TIMES)
                throw thrown;
            await new Promise(resolve => setTimeout(resolve, times * PAUSE_MS));
        }
    }
}
