/** The id of the event that an imported agreement's years are counted from: its signature. */
export const signatureId = 'signature';
