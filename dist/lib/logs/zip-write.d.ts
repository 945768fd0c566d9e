export interface PackedMember {
    name: string;
    crc: number;
    size: number;
    packed: Buffer;
}
/** A member that grows; its text is compressed while more of it is made. */
export declare class MemberWriter {
    #private;
    constructor(name: string);
    write(text: string): void;
    close(): Promise<PackedMember>;
}
export declare function packText(name: string, text: string): Promise<PackedMember>;
export declare function zipOf(members: readonly PackedMember[]): Uint8Array;
