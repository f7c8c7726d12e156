/**
 * Makes the compiled parts of a page (`<View compileMode>`) travel light. Their templates know the order of their elements
 * and what is fixed of them; yet for each of these Taro sends the name of a template of its own and an id. Both are left out
 * here, which halves what a list sends.
 *
 * So inside a compiled part stand only elements without handlers, and other compiled parts: a plain component would be
 * looked for by the name that is left out. The journeys of the built package fail on either.
 */
import { hooks } from '@tarojs/shared';

/** A node on its way to the page, by Taro's short names. */
interface NodeData {
  /** The template that draws it. */
  nn?: string;
  sid?: string;
  /** Its children. */
  cn?: NodeData[];
}

/** The name of a compiled part's template. */
const PART = /^f\d/;

function lighten(nodes: NodeData[] = []): void {
  for (const node of nodes) {
    if (PART.test(node.nn ?? '')) continue;
    delete node.nn;
    delete node.sid;
    lighten(node.cn);
    if (node.cn?.length === 0) delete node.cn;
  }
}

hooks.tap('modifyHydrateData', (data: NodeData, node: { readonly props: { readonly compileMode?: string } }) => {
  if (!node.props.compileMode) return;
  lighten(data.cn);
  if (data.cn?.length === 0) delete data.cn;
});
