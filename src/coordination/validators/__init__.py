"""Floor 4: from a dossier to diagnostics."""
