/** What `riposte responses --help` prints. */
export const usage = `Usage: npm run riposte -- responses search (QUERY | --stdin) [WHERE] [--queue ID] [--limit N] [--json]
       npm run riposte -- responses render ID --conversation ID [--value NAME=TEXT …] [WHERE] [--json]

search   finds canned responses as the app does, best first. With --stdin one query a line is read and answered in
         turn; with --json each answer is one line {"query","ms","hits":[{"id","name","score"}]}, ms the time of that
         search alone. A #tag in a query narrows.
render   prints a response as it would be sent in a conversation of mine, and its blanks; sends nothing.

WHERE, one of
  --catalogue FILE              search only: JSON lines, each a platform Response (and "tags": […] where wanted);
                                signs in nowhere. A line that cannot be read is named on stderr and left out.
  --practice                    a simulated organisation for this one command
  --place JSON                  a simulator that runs on this machine: {"api","login","clientId","userId"}, or the line
                                that 'riposte simulator --json' prints; the same in RIPOSTE_PRACTICE, or as
                                --api URL --login URL --client-id ID --user ID
  --region ID --client-id ID    an organisation, by the browser; with a token in RIPOSTE_TOKEN no browser is needed

  --queue ID     only what this queue offers (a file knows no queues and says so)
  --limit N      at most so many hits, 1 to 50 (10)
  --value N=T    what goes into a blank; as often as there are blanks

Exit codes: 0 done (also with nothing found, and when a pipe is closed early), 1 tried and failed (in words on
stderr; with --json also a line {"error":{"kind",…}}), 2 the command line was not understood.
`;
