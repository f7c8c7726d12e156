import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Notes the kinds of nodes that a package built by Taro sends to its pages. One without a template is drawn by nothing, and
 * the base library says nothing of it.
 *
 * @param page before the phone is opened in it.
 * @returns those kinds so far that `base.axml` has no template for.
 */
export async function watchKinds(page: Page, folder: string): Promise<() => readonly string[]> {
  const axml = readFileSync(path.join(folder, 'base.axml'), 'utf8');
  const kinds = new Set<string>();
  await page.exposeFunction('noteKinds', (patch: string) => {
    for (const [, kind = ''] of patch.matchAll(/"nn":"([^"]+)"/g)) kinds.add(kind);
  });
  await page.addInitScript(`{
    let bridge;
    Object.defineProperty(window, 'simulator', {
      get: () => bridge,
      set(made) {
        bridge = made;
        made?.onWrite((patch) => noteKinds(JSON.stringify(patch)));
      },
    });
  }`);
  // A field has two templates, with and without focus.
  return () => [...kinds].filter((kind) => !new RegExp(`<template name="tmpl_0_${kind}(_focus|_blur)?"`).test(axml));
}
