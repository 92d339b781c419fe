@rem The scripts of package.json begin with `exec`, so that Ctrl-C reaches Node itself and not a shell in between.
@rem Windows has neither the word nor the problem: here it only runs what follows.
@%*
