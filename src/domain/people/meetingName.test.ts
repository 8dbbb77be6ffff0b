import { expect, it } from 'vitest';
import { meetingInWords, meetingName } from './meetingName.ts';

it.each([
  [{ title: null, place: 'Place A' }, 'Place A', 'talks in Place A'],
  [{ title: 'Conference B', place: null }, 'Conference B', 'Conference B'],
  [{ title: 'Conference B', place: 'Place A' }, 'Conference B', 'Conference B'],
])('a meeting %o is called by its title, else by its place', (meeting, name, words) => {
  expect([meetingName(meeting), meetingInWords(meeting)]).toEqual([name, words]);
});
