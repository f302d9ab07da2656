"""Finds nuclei, checks them, uploads them, and reads them back."""
