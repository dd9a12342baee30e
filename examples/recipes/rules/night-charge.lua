-- Runs on the Gateway of the site.
enapter.log("night charge: the script of the repository runs")
