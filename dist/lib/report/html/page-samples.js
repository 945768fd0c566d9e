/** The samples as the page's script finds them: by column, because names would be most of the bytes. */
export {};
