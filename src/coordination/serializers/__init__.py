"""Floor 5: dossiers to and from JSON, without losing or inventing anything."""
