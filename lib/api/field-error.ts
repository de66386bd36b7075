import { type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload';

/**
 * The error of one field of a document; the panel shows it beside the field.
 *
 * @param error the field's path in the form, and a message in the language of the panel
 * @param collection its slug; without it the panel does not name the collection
 */
export const fieldError = (req: PayloadRequest, error: ValidationFieldError, collection?: string): ValidationError =>
  new ValidationError({ ...(collection && { collection }), errors: [error], req }, req.t);
