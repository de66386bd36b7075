import type { PayloadRequest } from 'payload';
import { memberDataOf, namesMembers } from '@/editorial/messages/member-data';
import { type KnownMember, readKnownMembers } from '@/editorial/names/known-members';
import { type Locale, sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { inLanguage, words } from '@/lib/words';
import type { Submission } from '@/payload-types';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';

const texts = {
  make: words('Créer un membre brouillon', 'Create a draft member', 'Crear un miembro en borrador'),
  how: words(
    'Reprend les réponses que le formulaire destine à une fiche de membre. Le reste, dont l’adresse de la personne, reste ici, pour l’équipe. Rien ne paraît avant que vous ne publiiez.',
    'Takes the answers that the form assigns to a member’s record. The rest, including the person’s address, stays here, for the team. Nothing appears until you publish.',
    'Toma las respuestas que el formulario destina a una ficha de miembro. El resto, incluida la dirección de la persona, se queda aquí, para el equipo. Nada aparece hasta que usted publique.',
  ),
  made: words('Un membre a été créé', 'A member has been created', 'Se ha creado un miembro'),
  open: words('Ouvrir sa fiche', 'Open its record', 'Abrir su ficha'),
  same: words('Un membre porte déjà ce nom', 'A member already has this name', 'Ya hay un miembro con este nombre'),
  near: words('Un membre a presque ce nom', 'A member has nearly this name', 'Hay un miembro con un nombre casi igual'),
  sameOne: words('Est-ce la même structure\u00a0?', 'Is it the same organisation?', '¿Es la misma organización?'),
  nameless: words(
    'La réponse qui donne le nom du membre est vide.',
    'The answer that gives the name of the member is empty.',
    'La respuesta que da el nombre del miembro está vacía.',
  ),
};

type MemberProps = { submission: Submission; req: PayloadRequest; language: Locale };

/** On a message of a form that names members: the member that was made of it, or the button that makes one. */
export async function MemberOfMessage({ submission, req, language }: MemberProps) {
  const say = (text: keyof typeof texts) => inLanguage(texts[text], language);
  const { admin, api } = req.payload.config.routes;
  const record = (id: string) => `${admin}/collections/members/${id}`;
  const made = await existing('members', submission.member ?? null, req);
  if (made)
    return (
      <Notice label={say('made')} tone="ok">
        <p>
          <a href={record(made.id)}>{say('open')}</a>
        </p>
      </Notice>
    );
  const form = await existing('forms', idOf(submission.form), req);
  const questions = (form?.questions ?? []) as Parameters<typeof namesMembers>[0];
  if (!namesMembers(questions)) return null;
  const { name, website } = memberDataOf(questions, submission.answers);
  if (!name) return <p className={ui.quiet}>{say('nameless')}</p>;
  const known = await readKnownMembers(req);
  const same = known.named(name)[0] ?? known.at(website)[0];
  const near = same ?? known.nearlyNamed(name);
  return (
    <>
      {near && <Near label={say(same ? 'same' : 'near')} member={near} href={record(near.id)} ask={say('sameOne')} />}
      <SendForm
        action={`${api}/editorial/member-from-message`}
        className={ui.stack}
        facts={{ submission: submission.id }}
        language={language}
      >
        <p>
          <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
            {say('make')}
          </button>
        </p>
        <p className={ui.quiet}>{say('how')}</p>
      </SendForm>
    </>
  );
}

function Near({ label, member, href, ask }: { label: string; member: KnownMember; href: string; ask: string }) {
  return (
    <Notice label={label} tone="warn">
      <p>
        <a href={href}>{member.name}</a>. {ask}
      </p>
    </Notice>
  );
}

/** A document as the person may read it; null where it was deleted or is in the bin. */
async function existing<C extends 'members' | 'forms'>(collection: C, id: string | null, req: PayloadRequest) {
  if (!id) return null;
  return req.payload.findByID({
    collection,
    id,
    locale: sourceLocale,
    draft: collection === 'members',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
}
