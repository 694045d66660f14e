// lz-string as `bench:links` measures it: made for text in addresses.
import lz from 'lz-string';

export const compress = (text) => lz.compressToEncodedURIComponent(text);
