import InsynModel
