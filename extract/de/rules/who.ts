/** Whom a relative clause is about; a verb particle may stand before it: "brachte Karl Huber ein, der …". */
export const WHO = 'person=PERSON x|hinzu|ein|an|ab|auf|aus|bei|vor|mit|zu|nach? , der|die';
