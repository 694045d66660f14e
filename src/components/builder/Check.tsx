import { CHECK_PARTS } from './check-parts.ts';

/** Everything of the check that is loaded only when it is seen. */
export function Check() {
  return (
    <>
      {CHECK_PARTS.map(({ id, Content }) => (
        <Content key={id} />
      ))}
    </>
  );
}
