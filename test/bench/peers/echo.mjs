import { h, render } from 'preact';
import { useState } from 'preact/hooks';

/** The least that a Preact input can do: echo what is typed. */
function Echo() {
  const [text, setText] = useState('5000');
  return h('p', null, h('input', { id: 'field', value: text, onInput: (event) => setText(event.currentTarget.value) }), h('output', { id: 'echo' }, text));
}
render(h(Echo), document.body);
