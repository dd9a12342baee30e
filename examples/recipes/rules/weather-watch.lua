-- New in the repository: it is created disabled, and an operator enables it.
enapter.log("weather watch: the script of the repository runs")
