"""`python -m newswatch`: the command line, whichever environment it is installed in."""

from newswatch.cli import main

main()
