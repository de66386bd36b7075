import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './import.module.css';

const steps = [
  label('memberImport.chooseFile'),
  label('memberImport.readTrialRun'),
  label('memberImport.importAsDrafts'),
];
const stepsLabel = label('memberImport.steps');

/** Where an import stands among its three steps; `at` counts from 0. */
export function Steps({ at, language }: { at: number; language: Locale }) {
  return (
    <ol className={`${ui.row} ${styles.steps}`} aria-label={inLanguage(stepsLabel, language)}>
      {steps.map((step, index) => (
        <li key={step.fr} aria-current={index === at ? 'step' : undefined}>
          <StepName done={index < at} current={index === at} number={index + 1} name={inLanguage(step, language)} />
        </li>
      ))}
    </ol>
  );
}

function StepName({ done, current, number, name }: { done: boolean; current: boolean; number: number; name: string }) {
  if (done)
    return (
      <State icon="check" tone="ok">
        {name}
      </State>
    );
  const words = `${number}. ${name}`;
  return current ? <strong>{words}</strong> : <span className={ui.quiet}>{words}</span>;
}
