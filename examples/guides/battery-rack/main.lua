enapter.log("battery rack started")
