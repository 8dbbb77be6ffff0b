import { Component, type ReactNode } from 'react';
import { Sentence } from '#ui/Sentence.tsx';

/** The last boundary: whatever breaks below it, the reader sees words and a way to go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch() {
    delete document.documentElement.dataset.waiting;
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="page">
        <Sentence
          bold="This page broke."
          actions={[
            { word: 'Load it again', onDo: () => location.reload() },
            { word: 'Start from the first page', onDo: startOver },
          ]}
        >
          The fault says: “{error.message}”. Nothing that is stored was touched.
        </Sentence>
      </main>
    );
  }
}

function startOver() {
  location.assign(location.pathname);
}
