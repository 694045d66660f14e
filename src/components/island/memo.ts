import { Component, createElement, type ComponentChild, type FunctionComponent } from 'preact';

const sameProps = (before: object, after: object): boolean => {
  const keys = Object.keys(after) as (keyof typeof after)[];
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key]);
};

/**
 * A component that is drawn again only when its props change. The same as `memo` of preact/compat,
 * which would bring all of compat with it.
 * @param same says of two props whether they draw the same; by default, whether each is the same object
 */
export function memo<Props extends object>(
  drawn: FunctionComponent<Props>,
  same: (before: Props, after: Props) => boolean = sameProps,
): new () => Component<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !same(this.props, next);
    }
    override render(props: Props): ComponentChild {
      return createElement(drawn, props);
    }
  };
}
