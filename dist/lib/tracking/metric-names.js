/** One name for each thing that is measured: two of one name would be drawn as one curve. */
export class MetricNames {
    #ownerOf = new Map();
    /** The first of the wanted names that is free, or the last one with a number; for the same owner always the same. */
    nameFor(owner, wanted) {
        const free = wanted.find(name => (this.#ownerOf.get(name) ?? owner) === owner) ?? this.#numbered(owner, wanted);
        this.#ownerOf.set(free, owner);
        return free;
    }
    #numbered(owner, wanted) {
        const last = wanted.at(-1) ?? wanted[0];
        for (let number = 2;; number++) {
            const name = `${last} ${number}`;
            if ((this.#ownerOf.get(name) ?? owner) === owner)
                return name;
        }
    }
}
