import type { ArrayField } from 'payload';
import { words } from '@/lib/words';

/** Figures with what they count: « plus de » 180 participants. */
export function keyFiguresField(name: string): ArrayField {
  return {
    name,
    type: 'array',
    maxRows: 6,
    label: words('Chiffres clés', 'Key figures', 'Cifras clave'),
    labels: { singular: words('Chiffre', 'Figure', 'Cifra'), plural: words('Chiffres', 'Figures', 'Cifras') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'qualifier',
            type: 'text',
            localized: true,
            label: words('Précision (« plus de »)', 'Qualifier (“more than”)', 'Precisión («más de»)'),
          },
          { name: 'value', type: 'text', required: true, label: words('Nombre', 'Number', 'Número') },
          {
            name: 'label',
            type: 'text',
            localized: true,
            label: words('Ce qui est compté', 'What is counted', 'Qué se cuenta'),
          },
        ],
      },
    ],
  };
}
