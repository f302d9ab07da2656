"""The one runtime under every service's generated operations."""
