const address = /(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+[\w\-~/#@$&*+=%])/;

/** A text cut at its web addresses: every second piece is one. */
export const cutAtAddresses = (text: string): string[] => (text.includes('://') ? text.split(address) : [text]);
