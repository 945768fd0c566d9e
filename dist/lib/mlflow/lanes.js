/** A few things at a time: who brings one more waits until there is room. */
export function lanes(most) {
    const running = new Set();
    let failed;
    const check = () => {
        if (failed)
            throw failed.thrown;
    };
    return {
        async add(work) {
            while (running.size >= most)
                await Promise.race(running);
            check();
            const end = work()
                .catch((thrown) => {
                failed ??= { thrown };
                return undefined;
            })
                .finally(() => running.delete(end));
            running.add(end);
            return { end };
        },
        async finish() {
            while (running.size > 0)
                await Promise.race(running);
            check();
        },
    };
}
