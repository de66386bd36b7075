'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { $getRoot, $isElementNode, type ElementNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { textLimits } from '@/lib/limits';
import type { Readability, TextPart } from '@/lib/readability/readability';
import { useT } from '../../texts/use-t';
import styles from './tools.module.css';

/** Pause in typing after which the text is counted: counting a long one takes some milliseconds. */
const pauseMs = 400;

/** Returns the paragraphs, items and titles of a text. */
function $partsOf(parent: ElementNode): TextPart[] {
  const parts: TextPart[] = [];
  const inline = parent.getChildren().filter((node) => !$isElementNode(node) || node.isInline());
  const text = inline.map((node) => node.getTextContent()).join('');
  if (text.trim()) parts.push({ text, isTitle: parent.getType() === 'heading' });
  for (const node of parent.getChildren()) if ($isElementNode(node) && !node.isInline()) parts.push(...$partsOf(node));
  return parts;
}

/** Counts a text when it is shown and after each change; the rules of its language come with a chunk of their own. */
function useReadability(editor: LexicalEditor, language: string): Readability | null {
  const [found, setFound] = useState<Readability | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const count = async () => {
      const { readabilityOf } = await import('@/lib/readability/readability');
      if (!isGone)
        setFound(
          readabilityOf(
            editor.getEditorState().read(() => $partsOf($getRoot())),
            language,
          ),
        );
    };
    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(count, ms);
    };
    wait(0);
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) wait(pauseMs);
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop();
    };
  }, [editor, language]);
  return found;
}

/** Below a text: its words and how easily it is read, as advice. */
function TextFacts() {
  const [editor] = useLexicalComposerContext();
  const { code: locale } = useLocale();
  const t = useT();
  const facts = useReadability(editor, locale);
  if (!facts || facts.words === 0) return null;
  const { words, rating } = facts;
  return (
    <p className={styles.facts}>
      <span>{t('textEditor.words', { count: words })}</span>
      {rating && (
        <span title={t('textEditor.ratingHelp', { minRatedWords: textLimits.minRatedWords })}>
          {t(`textEditor.levels.${rating.level}`)} {t('textEditor.score', { score: rating.score })}
        </span>
      )}
      {rating && (rating.level === 'difficult' || rating.level === 'veryDifficult') && (
        <span>{t('textEditor.advice')}</span>
      )}
    </p>
  );
}

/** The number of words and the reading level of a text. */
export const TextFactsClient = createClientFeature({
  plugins: [{ Component: TextFacts, position: 'belowContainer' }],
});
