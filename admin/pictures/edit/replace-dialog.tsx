'use client';

import { useId, useRef, useState } from 'react';
import { textLimits, uploadLimits } from '@/lib/limits';
import { inLanguage, words } from '@/lib/words';
import { requestJson } from '../../api/request';
import { Dialog } from '../../ui/dialog';
import ui from '../../ui/ui.module.css';
import { decorativeLabel, descriptionLabel, type People, peopleAnswers, peopleQuestion } from '../people';
import { OutsideForm } from './outside-form';

const text = {
  open: words('Remplacer le fichier…', 'Replace the file…', 'Reemplazar el archivo…'),
  title: words(
    'Remplacer le fichier partout\u00a0?',
    'Replace the file everywhere?',
    '¿Reemplazar el archivo en todas partes?',
  ),
  consequence: words(
    'Chaque page qui montre cette image montrera la nouvelle tout de suite. L’ancien fichier est effacé, et son adresse ne répond plus. La légende et le crédit restent\u00a0: vérifiez-les ensuite.',
    'Every page that shows this picture will show the new one at once. The old file is erased, and its address no longer works. The caption and credit stay: check them afterwards.',
    'Cada página que muestra esta imagen mostrará la nueva de inmediato. El archivo anterior se borra y su dirección deja de funcionar. El pie y el crédito se conservan: revíselos después.',
  ),
  file: words('Nouveau fichier', 'New file', 'Archivo nuevo'),
  kinds: words(
    `JPEG, PNG, WebP, AVIF ou SVG, ${uploadLimits.maxPictureMegabytes}\u00a0Mo au plus.`,
    `JPEG, PNG, WebP, AVIF or SVG, ${uploadLimits.maxPictureMegabytes} MB at most.`,
    `JPEG, PNG, WebP, AVIF o SVG, ${uploadLimits.maxPictureMegabytes} MB como máximo.`,
  ),
  stillRight: words(
    'La description est-elle encore juste\u00a0? Si elle change, ses traductions sont à refaire.',
    'Is the description still right? If it changes, its translations have to be done again.',
    '¿Sigue siendo correcta la descripción? Si cambia, hay que rehacer sus traducciones.',
  ),
  incomplete: words(
    'Choisissez un fichier, décrivez la nouvelle image (ou cochez « Image de décor ») et répondez à la question.',
    'Choose a file, describe the new picture (or tick “Decorative picture”) and answer the question.',
    'Elija un archivo, describa la imagen nueva (o marque «Imagen decorativa») y responda a la pregunta.',
  ),
  busy: words('Envoi en cours…', 'Sending…', 'Enviando…'),
  keep: words('Garder le fichier actuel', 'Keep the current file', 'Conservar el archivo actual'),
  replace: words('Remplacer partout', 'Replace everywhere', 'Reemplazar en todas partes'),
};

type Props = { id: string; name: string; alt: string; decorative: boolean; language: string; api: string };

/** Another file for a picture, everywhere it stands; what was said of the old one is asked again. */
export function ReplaceDialog({ id, name, language, api, ...before }: Props) {
  const say = (key: keyof typeof text) => inLanguage(text[key], language);
  const [open, setOpen] = useState(false);
  const [alt, setAlt] = useState(before.alt);
  const [decorative, setDecorative] = useState(before.decorative);
  const [people, setPeople] = useState<People | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const field = useId();

  async function replace() {
    if (isBusy) return;
    const chosen = file.current?.files?.[0];
    if (!chosen || !people || (!decorative && alt.trim() === '')) {
      setProblem(say('incomplete'));
      return;
    }
    setProblem('');
    setIsBusy(true);
    const form = new FormData();
    form.append('file', chosen);
    form.append('_payload', JSON.stringify({ id, alt, decorative, people }));
    const answer = await requestJson(`${api}/editorial/replace-picture`, { method: 'POST', body: form, language });
    // The form of the page was filled before: it is opened anew.
    if (answer.ok) return window.location.reload();
    setIsBusy(false);
    setProblem(answer.error.message);
  }

  return (
    <>
      <button type="button" className={`${ui.button} ${ui.buttonSmall}`} onClick={() => setOpen(true)}>
        {say('open')}
      </button>
      <OutsideForm>
        <Dialog title={say('title')} open={open} onClose={() => setOpen(false)}>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{say('consequence')}</p>
          <div>
            <label className={ui.label} htmlFor={`${field}-file`}>
              {say('file')}
            </label>
            <p className={ui.hint} id={`${field}-kinds`}>
              {say('kinds')}
            </p>
            <input
              id={`${field}-file`}
              ref={file}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/svg+xml"
              className={ui.input}
              aria-describedby={`${field}-kinds`}
            />
          </div>
          <div>
            <label className={ui.label} htmlFor={`${field}-alt`}>
              {inLanguage(descriptionLabel, language)}
            </label>
            <p className={ui.hint} id={`${field}-still`}>
              {say('stillRight')}
            </p>
            <textarea
              id={`${field}-alt`}
              className={ui.input}
              aria-describedby={`${field}-still`}
              value={alt}
              maxLength={textLimits.maxAltLength}
              onChange={(event) => setAlt(event.target.value)}
            />
          </div>
          <label className={ui.choice}>
            <input type="checkbox" checked={decorative} onChange={(event) => setDecorative(event.target.checked)} />
            {inLanguage(decorativeLabel, language)}
          </label>
          <fieldset>
            <legend className={ui.label}>{inLanguage(peopleQuestion, language)}</legend>
            {peopleAnswers.map(({ value, label }) => (
              <label key={value} className={ui.choice}>
                <input
                  type="radio"
                  name={`${field}-people`}
                  checked={people === value}
                  onChange={() => setPeople(value)}
                />
                {inLanguage(label, language)}
              </label>
            ))}
          </fieldset>
          {problem && (
            <p className={ui.fieldError} role="alert">
              {problem}
            </p>
          )}
          <p role="status">{isBusy ? say('busy') : ''}</p>
          <div className={ui.row}>
            {/* biome-ignore lint/a11y/noAutofocus: in a dialog the focus goes to the safe choice. */}
            <button type="button" autoFocus className={ui.button} onClick={() => setOpen(false)}>
              {say('keep')}
            </button>
            <button type="button" className={`${ui.button} ${ui.buttonMain}`} aria-disabled={isBusy} onClick={replace}>
              {say('replace')}
            </button>
          </div>
        </Dialog>
      </OutsideForm>
    </>
  );
}
