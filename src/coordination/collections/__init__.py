"""Many dossiers: questions across them, and where they are kept."""
