export * from '../../src/library/read-files.ts';
