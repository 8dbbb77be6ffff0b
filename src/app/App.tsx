import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';

/** The whole app below its providers: the same tree is prerendered at build time and hydrated in the browser. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <main>Phasewatch</main>
    </QueryClientProvider>
  );
}
